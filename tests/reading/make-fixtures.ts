/**
 * Makes the files of fixtures/ and its manifest from the documents of sources/, with the programs that people use or that stand
 * for them. Not part of the tests, which read what it made:
 *
 *     node tests/reading/make-fixtures.ts
 *
 * Needs Debian's libreoffice-calc, libreoffice-writer, python3-uno, gnumeric, pandoc, docx2txt, odt2txt, w3m, lynx, poppler-utils
 * and antiword. Another version may write something else: look at what has changed before it is kept.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fixture } from './fixture.ts'

const here = import.meta.dirname
const sources = join(here, 'sources')
const fixtures = join(here, 'fixtures')
const work = mkdtempSync(join(tmpdir(), 'fixtures-'))
const profile = join(work, 'profile')
const made: Fixture[] = []

/** Runs a program in the folder of work. */
function run(program: string, ...parts: string[]): Buffer {
  return execFileSync(program, parts, {
    cwd: work,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'Europe/Copenhagen' },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  })
}

/** Files in which a table is written one cell below the other, or cut at the page: nobody can tell its columns. */
const losing = new Set(
  ['writer', 'writer.copied', 'docx2txt', 'odt2txt', 'pdftotext', 'pdftotext-layout'].map(
    (way) => `several-${way}.txt`,
  ),
)

const versions = new Map<string, string>()

/** The program of a Debian package, with its version. */
function programOf(debian: string, name: string): string {
  const known = versions.get(debian)
  const version = known ?? run('dpkg-query', '-W', '-f=${Version}', debian).toString()
  versions.set(debian, version)
  return `${name} ${version}`
}

/** Adds what was written in the folder of work to the fixtures. */
function keep(file: string, source: string, program: string, how: string, more?: Partial<Fixture>) {
  copyFileSync(join(work, file), join(fixtures, file))
  made.push({ file, source, program, how, ...(losing.has(file) && { loses: 'columns' }), ...more })
}

/** Of these, documents alone are made: text has not what they are about. */
const workbooks = ['workbook.fods', 'labels-first.fods', 'typed.fods']
const nameOf = (source: string) => source.replace(/\.\w+$/, '')
const calc = programOf('libreoffice-calc', 'LibreOffice Calc')
const writer = programOf('libreoffice-writer', 'LibreOffice Writer')
const gnumeric = programOf('gnumeric', 'Gnumeric')
const pandoc = programOf('pandoc', 'pandoc')

/** Has LibreOffice write a document in another format. */
function convert(from: string, to: string, filter: string, ...more: string[]): void {
  const out = mkdtempSync(join(work, 'out-'))
  const how = [...more, '--convert-to', filter, '--outdir', out, from]
  run('soffice', `-env:UserInstallation=file://${profile}`, '--headless', '--norestore', ...how)
  const extension = filter.replace(/:.*/s, '')
  copyFileSync(join(out, `${nameOf(from.replace(/.*\//, ''))}.${extension}`), join(work, to))
}

/** What LibreOffice calls a text of cells: separator, quotation mark, character set. */
const csv = (separator: number, charset: number) =>
  `csv:Text - txt - csv (StarCalc):${separator},34,${charset}`

function fromCalc(source: string): void {
  const name = nameOf(source)
  const from = join(sources, source)
  for (const format of ['xlsx', 'ods']) {
    convert(from, `${name}-calc.${format}`, format)
    keep(`${name}-calc.${format}`, source, calc, `saved as .${format}`)
  }
  if (workbooks.includes(source)) return
  for (const [file, how, filter] of [
    ['semicolon-utf8.csv', 'semicolons, UTF-8', csv(59, 76)],
    ['comma-utf8.csv', 'commas, UTF-8', csv(44, 76)],
    ['semicolon-windows1252.csv', 'semicolons, Windows-1252', csv(59, 1)],
    ['comma-utf16.csv', 'commas, UTF-16', csv(44, 65535)],
    ['tab-utf8.tsv', 'tabs, UTF-8', csv(9, 76)],
    ['tab-utf16.txt', 'tabs, UTF-16', csv(9, 65535)],
  ] as const) {
    convert(from, `${name}-calc-${file}`, filter)
    keep(`${name}-calc-${file}`, source, calc, `saved as text: ${how}`)
  }
  copied(source, calc, `${name}-calc`)
  convert(from, `${name}-calc.html`, 'html')
  const page = join(work, `${name}-calc.html`)
  for (const [format, filter] of [
    ['docx', 'docx:MS Word 2007 XML'],
    ['odt', 'odt'],
  ] as const) {
    convert(page, `${name}-writer.${format}`, filter, '--infilter=HTML (StarWriter)')
    keep(`${name}-writer.${format}`, source, writer, `table of Calc saved as .${format}`)
    run('pandoc', '-f', 'html', '-t', format, '-o', `${name}-pandoc.${format}`, page)
    keep(`${name}-pandoc.${format}`, source, pandoc, `table of Calc written as ${format}`)
  }
}

/** Lines of text in the first column of a sheet, as they are when they were pasted there. */
function linesInCells(source: string): void {
  const name = nameOf(source)
  const from = join(work, `${name}-writer.txt`)
  for (const [file, filter] of [
    ['cells.xlsx', 'xlsx'],
    ['cells.ods', 'ods'],
    ['cells-comma.csv', csv(44, 76)],
    ['cells-semicolon.csv', csv(59, 76)],
    ['cells.tsv', csv(9, 76)],
  ] as const) {
    convert(from, `${name}-${file}`, filter, '--infilter=Text - txt - csv (StarCalc):9,,76')
    keep(
      `${name}-${file}`,
      source,
      calc,
      `lines in cells, saved as ${file.replace(/^cells[-.]?/, '')}`,
    )
  }
}

/** Copies all of a document; line breaks in cells are blanks in plain text. */
function copied(source: string, program: string, name: string): void {
  const from = join(sources, source)
  run(
    '/usr/bin/python3',
    join(here, 'copy-from-office.py'),
    profile,
    from,
    `${name}.copied.txt`,
    `${name}.copied.html`,
  )
  const breaks = program === calc ? { breaks: 'blank' as const } : {}
  keep(`${name}.copied.txt`, source, program, 'copied, text/plain', breaks)
  keep(`${name}.copied.html`, source, program, 'copied, text/html', {
    beside: `${name}.copied.txt`,
  })
}

function fromGnumeric(source: string): void {
  const name = nameOf(source)
  const from = join(fixtures, `${name}-calc.ods`)
  const write = (file: string, exporter: string, how: string) => {
    run('ssconvert', '-T', exporter, from, join(work, file))
    keep(file, source, gnumeric, how)
  }
  write(`${name}-gnumeric.xlsx`, 'Gnumeric_Excel:xlsx2', 'saved as .xlsx')
  write(`${name}-gnumeric.ods`, 'Gnumeric_OpenCalc:odf', 'saved as .ods')
  if (workbooks.includes(source)) return
  write(`${name}-gnumeric.csv`, 'Gnumeric_stf:stf_csv', 'saved as .csv')
  write(`${name}-gnumeric.html`, 'Gnumeric_html:html40', 'saved as a page, as pasted from one')
}

function fromWriter(source: string): void {
  const name = nameOf(source)
  const from = join(sources, source)
  const asText = '--infilter=HTML (StarWriter)'
  for (const [format, filter] of [
    ['odt', 'odt'],
    ['docx', 'docx:MS Word 2007 XML'],
    ['txt', 'txt:Text (encoded):UTF8'],
    ['doc', 'doc:MS Word 97'],
    ['pdf', 'pdf:writer_pdf_Export'],
  ] as const) {
    convert(from, `${name}-writer.${format}`, filter, asText)
    if (format !== 'doc' && format !== 'pdf') {
      keep(`${name}-writer.${format}`, source, writer, `saved as .${format}`)
    }
  }
  copied(source, writer, `${name}-writer`)
  othersThatRead(source)
}

/** Programs that show what stands in a document as plain text, which people copy or pass on. */
function othersThatRead(source: string): void {
  const name = nameOf(source)
  const text = (file: string, program: string, how: string, output: Buffer) => {
    writeFileSync(join(work, file), output)
    keep(file, source, program, how)
  }
  const page = join(sources, source)
  run('docx2txt', `${name}-writer.docx`, `${name}-docx2txt.txt`)
  keep(
    `${name}-docx2txt.txt`,
    source,
    programOf('docx2txt', 'docx2txt'),
    'from the .docx of LibreOffice Writer',
  )
  text(
    `${name}-odt2txt.txt`,
    programOf('odt2txt', 'odt2txt'),
    'from the .odt of LibreOffice Writer, --width=-1',
    run('odt2txt', '--width=-1', '--encoding=UTF-8', `${name}-writer.odt`),
  )
  const poppler = programOf('poppler-utils', 'pdftotext')
  text(
    `${name}-pdftotext.txt`,
    poppler,
    'from the .pdf of LibreOffice Writer',
    run('pdftotext', `${name}-writer.pdf`, '-'),
  )
  text(
    `${name}-pdftotext-layout.txt`,
    poppler,
    'from the .pdf of LibreOffice Writer, -layout',
    run('pdftotext', '-layout', `${name}-writer.pdf`, '-'),
  )
  // It leaves out the second row of a table with six columns.
  if (source !== 'several.html') {
    text(
      `${name}-antiword.txt`,
      programOf('antiword', 'antiword'),
      'from the .doc of LibreOffice Writer, -w 200',
      run('antiword', '-m', 'UTF-8.txt', '-w', '200', `${name}-writer.doc`),
    )
  }
  text(
    `${name}-w3m.txt`,
    programOf('w3m', 'w3m'),
    '-dump -cols 200',
    run('w3m', '-dump', '-cols', '200', '-I', 'UTF-8', '-O', 'UTF-8', page),
  )
  text(
    `${name}-lynx.txt`,
    programOf('lynx', 'lynx'),
    '-dump -width=200',
    run(
      'lynx',
      '-dump',
      '-nolist',
      '-width=200',
      '-assume_charset=utf-8',
      '-display_charset=utf-8',
      page,
    ),
  )
}

/** A document with what only a word processor has. */
function fromControls(source: string): void {
  const name = nameOf(source)
  for (const [format, filter] of [
    ['odt', 'odt'],
    ['docx', 'docx:MS Word 2007 XML'],
  ] as const) {
    convert(join(sources, source), `${name}-writer.${format}`, filter)
    keep(`${name}-writer.${format}`, source, writer, `saved as .${format}`)
  }
  for (const format of ['odt', 'docx']) {
    run('pandoc', '-o', `${name}-pandoc.${format}`, `${name}-writer.docx`)
    keep(
      `${name}-pandoc.${format}`,
      source,
      pandoc,
      `from the .docx of LibreOffice Writer, as ${format}`,
    )
  }
}

function fromPandoc(source: string): void {
  const name = nameOf(source)
  const from = join(sources, source)
  for (const [file, to] of [
    ['docx', 'docx'],
    ['odt', 'odt'],
    ['plain.txt', 'plain'],
    ['gfm.txt', 'gfm'],
  ] as const) {
    const target = `${name}-pandoc.${file}`
    run(
      'pandoc',
      '--wrap=none',
      '-f',
      source.endsWith('.md') ? 'gfm' : 'html',
      '-t',
      to,
      '-o',
      target,
      from,
    )
    keep(target, source, pandoc, `written as ${to}`)
  }
}

try {
  mkdirSync(fixtures, { recursive: true })
  for (const source of [
    'rows.fods',
    'labels.fods',
    'three-across.fods',
    'groups.fods',
    ...workbooks,
  ]) {
    fromCalc(source)
    fromGnumeric(source)
  }
  for (const source of ['form.html', 'list.html', 'mail.html', 'several.html']) {
    fromWriter(source)
    fromPandoc(source)
  }
  linesInCells('list.html')
  linesInCells('mail.html')
  fromPandoc('ticks.md')
  fromControls('controls.fodt')
  writeFileSync(join(fixtures, 'manifest.json'), `${JSON.stringify(made, null, 2)}\n`)
} finally {
  rmSync(work, { recursive: true })
}
