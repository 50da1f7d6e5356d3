import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre'
import mammoth from 'mammoth'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { cellsOf } from './shown'

/** Files that other programs wrote. */
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url))

/** What another reader gives, as we write it. */
function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return value === null || value === undefined ? '' : String(value)
}

/** Rows without the empty cells at their end. */
const trimmed = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1))

test('a workbook gives the cells that hucre gives', async () => {
  const bytes = fixture('rows.xlsx')
  const book = await readXlsx(bytes)
  const rows = (book.sheets[0]?.rows ?? []).map((row) => row.map(written))
  expect(trimmed(cellsOf(bytes))).toEqual(trimmed(rows))
})

test('a text document gives the cells that mammoth gives', async () => {
  const bytes = fixture('w-table.docx')
  const { value } = await mammoth.convertToHtml({ buffer: bytes })
  expect(cellsOf(bytes)).toEqual(cellsOfHtml(value))
})

type Node = DefaultTreeAdapterTypes.Node

function cellsOfHtml(html: string): string[][] {
  const rows = allNamed(parse(html), 'tr')
  return rows.map((row) => allNamed(row, 'td').map(textOf))
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])

const allNamed = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => (child.nodeName === name ? [child] : allNamed(child, name)))

const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('')
