import type { GroupId } from '../groups'

/** A text that is tried, and why. */
export interface TextSample {
  name: string
  text: string
  group: GroupId
  why: string
  /** Tried wherever there is such a text, and not only in the first place of a type. */
  everywhere?: true
}

const isDate = (name: string, text: string, why: string, everywhere?: true): TextSample => ({
  name,
  text,
  group: 'skudaar',
  why,
  ...(everywhere && { everywhere }),
})

const form = (name: string, text: string, why: string, everywhere?: true): TextSample => ({
  name,
  text,
  group: 'datoform',
  why,
  ...(everywhere && { everywhere }),
})

/** Dates that are, and are not, and are written otherwise. */
export const dates: readonly TextSample[] = [
  isDate('skudaar-2008', '2008-02-29', '2008 var skudår', true),
  isDate('ej-skudaar-2007', '2007-02-29', '2007 var ikke skudår', true),
  isDate('ej-skudaar-1900', '1900-02-29', '1900 var ikke skudår', true),
  isDate('skudaar-2000', '2000-02-29', '2000 var skudår', true),
  isDate('skudaar-1996', '1996-02-29', '1996 var skudår'),
  isDate('ej-skudaar-2100', '2100-02-29', '2100 bliver ikke skudår'),
  isDate('ej-skudaar-2010', '2010-02-29', '2010 var ikke skudår'),
  isDate('skudaar-2400', '2400-02-29', '2400 bliver skudår'),
  isDate('februar-28', '2007-02-28', 'februar har 28 dage'),
  isDate('februar-30', '2008-02-30', 'februar har aldrig 30 dage', true),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) => {
    const long = ![2, 4, 6, 9, 11].includes(month)
    const written = `2008-${String(month).padStart(2, '0')}`
    const last = month === 2 ? 29 : long ? 31 : 30
    return [
      isDate(
        `maaned-${month}-sidste`,
        `${written}-${last}`,
        `måned ${month} har ${last} dage i 2008`,
      ),
      isDate(
        `maaned-${month}-dagen-efter`,
        `${written}-${last + 1}`,
        `måned ${month} har ikke ${last + 1} dage i 2008`,
      ),
    ]
  }),
  isDate('maaned-0', '2008-00-15', 'der er ingen måned 0'),
  isDate('maaned-13', '2008-13-15', 'der er ingen måned 13'),
  isDate('dag-0', '2008-09-00', 'der er ingen dag 0'),
  {
    name: 'linjeskift-sidst',
    text: '2008-09-15\n',
    group: 'linjeskift',
    why: 'datoen slutter med et linjeskift',
    everywhere: true,
  },
  {
    name: 'skuddag-linjeskift',
    text: '2008-02-29\n',
    group: 'linjeskift',
    why: 'skuddagen slutter med et linjeskift',
  },
  {
    name: 'linjeskift-foerst',
    text: '\n2008-09-15',
    group: 'linjeskift',
    why: 'datoen begynder med et linjeskift',
  },
  {
    name: 'to-linjer',
    text: 'x\n2008-09-15',
    group: 'linjeskift',
    why: 'datoen står på en linje for sig selv i en længere tekst',
  },
  {
    name: 'linjeskift-2028',
    text: '2008-09-15\u2028',
    group: 'linjeskift',
    why: 'datoen slutter med linjeskiftet U+2028',
  },
  form('tom', '', 'teksten er tom'),
  form('omvendt', '15-09-2008', 'datoen er skrevet med dagen først', true),
  form('skraastreger', '2008/09/15', 'datoen er skrevet med skråstreger'),
  form('uden-streger', '20080915', 'datoen er skrevet uden streger'),
  form('uden-nul', '2008-9-15', 'måneden har kun ét ciffer', true),
  form('kun-maaned', '2008-09', 'dagen mangler'),
  form('uge', '2008-W38-1', 'datoen er skrevet som uge og ugedag'),
  form('dag-i-aaret', '2008-259', 'datoen er skrevet som dag i året'),
  form('klokken', '2008-09-15T00:00:00', 'der står et klokkeslæt efter datoen', true),
  form('klokken-utc', '2008-09-15T00:00:00.000Z', 'der står et klokkeslæt i UTC efter datoen'),
  form('mellemrum-foerst', ' 2008-09-15', 'der er et mellemrum før datoen'),
  form('mellemrum-sidst', '2008-09-15 ', 'der er et mellemrum efter datoen'),
  form('plus', '+2008-09-15', 'der står plus før datoen'),
  form('fem-cifre', '12008-09-15', 'året har fem cifre'),
  form('tankestreg', '2008\u201309\u201315', 'datoen er skrevet med tankestreger'),
  form(
    'arabiske-cifre',
    '\u0662\u0660\u0660\u0668-\u0660\u0669-\u0661\u0665',
    'cifrene er arabisk-indiske',
  ),
  form('fuldbredde', '\uFF12\uFF10\uFF10\uFF18-09-15', 'årets cifre er i fuld bredde'),
  form('skuddag-klokken', '2008-02-29T12:00:00', 'der står et klokkeslæt efter skuddagen'),
  form('skuddag-plus', '+2008-02-29', 'der står plus før skuddagen'),
]

const number = (name: string, text: string, why: string, everywhere?: true): TextSample => ({
  name,
  text,
  group: 'moenster',
  why,
  ...(everywhere && { everywhere }),
})

/** Telephone numbers: eight digits, or a plus and six to fifteen. */
export const telephones: readonly TextSample[] = [
  number('otte', '12345678', 'der er 8 cifre', true),
  number('parvis', '12 34 56 78', 'mellemrum må være der'),
  number('spredt', ' 1 2 3 4 5 6 7 8 ', 'mellemrum må være alle steder'),
  number('mange-mellemrum', '1234    5678', 'der må være flere mellemrum i træk'),
  number('syv', '1234567', 'der er kun 7 cifre', true),
  number('ni', '123456789', 'der er 9 cifre', true),
  number('plus-seks', '+123456', 'plus og 6 cifre er nok'),
  number('plus-fem', '+12345', 'plus og 5 cifre er for lidt', true),
  number('plus-femten', '+123456789012345', 'plus og 15 cifre er ikke for meget'),
  number('plus-seksten', '+1234567890123456', 'plus og 16 cifre er for meget', true),
  number('plus-mellemrum', ' + 45 12 34 56 78 ', 'mellemrum må være der også efter plus'),
  number('kun-plus', '+', 'der er kun et plus'),
  number('to-plus', '++4512345678', 'der er to plus'),
  number('plus-inde', '1234+5678', 'plus står inde i nummeret'),
  number('nul-nul', '004512345678', '00 er ikke et plus'),
  number('bindestreg', '1234-5678', 'der er en bindestreg i nummeret'),
  number('parentes', '(45) 12345678', 'der er en parentes i nummeret'),
  number('bogstav', '1234567x', 'der er et bogstav i nummeret'),
  number('haardt-mellemrum', '1234\u00A05678', 'der er et hårdt mellemrum i nummeret'),
  number('tabulator', '1234\t5678', 'der er en tabulator i nummeret'),
  number('arabiske-cifre', '1234567\u0668', 'et ciffer er arabisk-indisk'),
  {
    name: 'linjeskift-sidst',
    text: '12345678\n',
    group: 'linjeskift',
    why: 'nummeret slutter med et linjeskift',
    everywhere: true,
  },
  {
    name: 'plus-linjeskift',
    text: '+4512345678\n',
    group: 'linjeskift',
    why: 'nummeret slutter med et linjeskift',
  },
  {
    name: 'to-linjer',
    text: 'x\n12345678',
    group: 'linjeskift',
    why: 'nummeret står på en linje for sig selv i en længere tekst',
  },
]

/** Keys that are, or nearly are, CPR numbers; with 60 added to the day, so that nobody has them. */
export const references: readonly TextSample[] = [
  number('noegle', 'borger-0017', 'nøglen siger intet', true),
  number('cpr', '670190-0000', 'nøglen er et CPR-nummer', true),
  number('cpr-i-et', '6701900000', 'nøglen er et CPR-nummer uden bindestreg', true),
  number('cpr-mellemrum', '670190 0000', 'nøglen er et CPR-nummer med mellemrum'),
  number('cpr-haardt', '670190\u00A00000', 'nøglen er et CPR-nummer med et hårdt mellemrum'),
  number('cpr-tankestreg', '670190\u20130000', 'nøglen er et CPR-nummer med tankestreg'),
  number('cpr-minus', '670190\u22120000', 'nøglen er et CPR-nummer med minus'),
  number('cpr-bloed', '670190\u00AD0000', 'nøglen er et CPR-nummer med en blød bindestreg'),
  number('cpr-luft', '670190 - 0000', 'nøglen er et CPR-nummer med luft om bindestregen'),
  number('cpr-inde', 'borger-670190-0000-a', 'der er et CPR-nummer inde i nøglen'),
  number('cpr-foerst', '670190-0000x', 'nøglen begynder med et CPR-nummer'),
  number('cpr-linjeskift', '670190-0000\n', 'nøglen er et CPR-nummer og et linjeskift'),
  number('cpr-efter-linje', 'x\n670190-0000', 'der er et CPR-nummer på nøglens anden linje'),
  number('cpr-skuddag', '890208-0000', 'nøglen er et CPR-nummer fra en skuddag'),
  number('ej-skuddag', '890207-0000', 'dagen findes ikke, så det er ikke et CPR-nummer'),
  number('ej-maaned', '671390-0000', 'måneden findes ikke, så det er ikke et CPR-nummer'),
  number('ej-dag', '910490-0000', 'dagen findes ikke, så det er ikke et CPR-nummer'),
  number('maanedens-sidste', '910190-0000', 'nøglen er et CPR-nummer fra månedens sidste dag'),
  number('laengere-tal', '16701900000', 'cifrene er en del af et længere tal'),
  number('laengere-bagtil', '67019000000', 'cifrene er en del af et længere tal'),
  number('telefon', '+6701900000', 'det er et telefonnummer'),
  number('ni-cifre', '670190-000', 'der mangler et ciffer'),
  number('to-bindestreger', '670190--0000', 'der er to bindestreger'),
]

const BLANKS = [
  0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
  0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')

/** Texts that show nothing, and texts that show a little. */
export const blanks: readonly TextSample[] = [
  { name: 'tom', text: '', group: 'blanke', why: 'teksten er tom', everywhere: true },
  {
    name: 'mellemrum',
    text: '   ',
    group: 'blanke',
    why: 'teksten er lutter mellemrum',
    everywhere: true,
  },
  {
    name: 'alle-blanke',
    text: String.fromCodePoint(...BLANKS),
    group: 'blanke',
    why: 'teksten er alle de blanke tegn, der findes, og intet andet',
  },
  ...BLANKS.map((code): TextSample => ({
    name: `kun-${hex(code)}`,
    text: String.fromCodePoint(code),
    group: 'blanke',
    why: `teksten er kun det blanke tegn U+${hex(code)}`,
  })),
  ...BLANKS.map((code): TextSample => ({
    name: `omkring-${hex(code)}`,
    text: `${String.fromCodePoint(code)}x${String.fromCodePoint(code)}`,
    group: 'blanke',
    why: `der er et bogstav mellem to blanke tegn (U+${hex(code)})`,
  })),
  ...[0x180e, 0x200b, 0x2060].map((code): TextSample => ({
    name: `ej-blank-${hex(code)}`,
    text: String.fromCodePoint(code),
    group: 'blanke',
    why: `U+${hex(code)} regnes ikke for et blankt tegn`,
  })),
  { name: 'nul', text: '0', group: 'blanke', why: 'teksten er et nul' },
  { name: 'emoji', text: '\u{1F600}', group: 'utf16', why: 'teksten er ét tegn, en emoji' },
  {
    name: 'nul-tegn',
    text: '\0',
    group: 'blanke',
    why: 'teksten er tegnet U+0000, som ikke er blankt',
  },
]
