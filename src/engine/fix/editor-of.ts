import { JsonEditor } from '../read/json/edit'
import type { RecordEditor, TextRecord } from '../model/record'

/** The editor of a record in its format; undefined when no change is safe. */
export const editorOf = (record: TextRecord): RecordEditor | undefined =>
  record.json ? new JsonEditor(record.json()) : record.edit?.()
