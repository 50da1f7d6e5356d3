import { JsonEditor } from '../read/json/edit'
import type { RecordEditor, TextRecord } from '../model/record'

/** What changes a record in its text, in the manner of its format; undefined where no change is safe. */
export const editorOf = (record: TextRecord): RecordEditor | undefined =>
  record.json ? new JsonEditor(record.json()) : record.edit?.()
