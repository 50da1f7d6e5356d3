import type { Group } from './kit'

/** What the instances try, in the order in which a report tells it: what is overlooked most often comes first. */
export const groups = [
  {
    id: 'linjeskift',
    title: 'Linjeskift sidst i en tekst',
    text: 'I mange sprog passer $ i et mønster også før et sidste linjeskift. Derfor står der et not ved siden af mønstret.',
  },
  {
    id: 'skudaar',
    title: 'Skudår og måneders længde',
    text: 'En dato skal findes i kalenderen. År, der kan deles med 100, er kun skudår, når de kan deles med 400.',
  },
  {
    id: 'datoform',
    title: 'Datoer skrevet på andre måder',
    text: 'En dato er ÅÅÅÅ-MM-DD og intet andet: ingen klokkeslæt, ingen mellemrum, kun cifrene 0-9.',
  },
  {
    id: 'utf16',
    title: 'Tegn talt som UTF-16-enheder',
    text: 'maxLength tæller tegn. Et tegn uden for de første 65.536, for eksempel en emoji, er ét tegn, men to enheder i JavaScript, Java og C#.',
  },
  {
    id: 'tegn',
    title: 'Tegn talt som bytes eller som det, man ser',
    text: 'maxLength tæller tegn i Unicode: æ er ét tegn, selv om det fylder to bytes. Et a og en løs bolle er to, selv om man ser ét.',
  },
  {
    id: 'laengde',
    title: 'Tekstens længste længde',
    text: 'En tekst må have 4.000 tegn og ikke ét mere.',
  },
  {
    id: 'blanke',
    title: 'Tekster af lutter blanke tegn',
    text: 'En tekst skal have noget, man kan se. Der er mange flere blanke tegn end mellemrum og tabulator.',
  },
  {
    id: 'ved-siden-af-ref',
    title: 'Krav ved siden af en $ref',
    text: 'Stedet henviser til en fælles del og kræver mere end den. Programmer med vaner fra draft-07 ser kun henvisningen.',
  },
  {
    id: 'moenster',
    title: 'Andre mønstre',
    text: 'Teksten skal passe med et mønster.',
  },
  {
    id: 'betingelser',
    title: 'Betingelser (if og then)',
    text: 'Nogle felter afhænger af hinanden. Det står i skemaets allOf som if og then.',
  },
  {
    id: 'prototype',
    title: 'Navne, som alle objekter har i forvejen',
    text: 'toString, constructor, __proto__ og hasOwnProperty er navne som alle andre. Slå op i felterne selv og ikke i det, de arver.',
  },
  {
    id: 'ukendte-felter',
    title: 'Felter, som skemaet ikke kender',
    text: 'additionalProperties er false alle steder: Et felt, som ikke står i skemaet, er ugyldigt.',
  },
  {
    id: 'paakraevet',
    title: 'Felter, der skal være der',
    text: 'Felterne i required skal være der.',
  },
  {
    id: 'null',
    title: 'null i stedet for en værdi',
    text: 'null er en værdi af sin egen type. Et felt uden værdi skal udelades, medmindre skemaet nævner null.',
  },
  {
    id: 'tal',
    title: 'Hele tal',
    text: '4.0 og 4e0 er det hele tal 4. "4" er en tekst, og 4.5 er ikke et helt tal.',
  },
  {
    id: 'type',
    title: 'Værdier af en anden type',
    text: 'En værdi skal have den type, som skemaet siger. Ingen type bliver lavet om til en anden.',
  },
  {
    id: 'kodelister',
    title: 'Kodelister og faste værdier',
    text: 'Værdien skal være en af dem på listen, skrevet præcis sådan.',
  },
  {
    id: 'dubletter',
    title: 'Det samme to gange i en liste',
    text: 'uniqueItems gælder hele listen og ikke kun naboer. To tekster er ens, når alle tegn er det.',
  },
  {
    id: 'tomme-lister',
    title: 'Tomme lister',
    text: 'En tom liste er gyldig, medmindre skemaet har minItems.',
  },
  {
    id: 'elementer',
    title: 'Det, der står i en liste',
    text: 'Hvert element skal passe, også det sidste.',
  },
  {
    id: 'contains',
    title: 'Hvor mange gange noget må stå i en liste',
    text: 'contains tæller de elementer, der passer. minContains 0 betyder, at der ikke behøver at være nogen.',
  },
  {
    id: 'intet-objekt',
    title: 'Det, der slet ikke er en registrering',
    text: 'En registrering er et objekt.',
  },
  {
    id: 'forloeb',
    title: 'Registreringer inde i et forløb',
    text: 'Hver registrering i et forløb tjekkes efter skemaet for sin egen type.',
  },
  {
    id: 'helt-felt',
    title: 'Alle felter på én gang',
    text: 'En registrering må have alle de felter, som skemaet kender.',
  },
  {
    id: 'eksempler',
    title: 'Eksempler fra skemaernes sider',
    text: 'Hele registreringer, som de kan se ud i virkeligheden, med de koder, reglerne giver.',
  },
  {
    id: 'frister',
    title: 'Frister og trin i et forløb',
    text: 'Det samme forløb, set på den sidste dag af en frist og på dagen efter.',
  },
] as const satisfies readonly Group[]

export type GroupId = (typeof groups)[number]['id']
