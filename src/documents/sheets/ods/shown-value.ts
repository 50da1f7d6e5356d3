import { asSeen } from '../../symbols'
import type { Attributes } from '../../xml/read-xml'
import { timeOfIso } from '../iso-time'
import { dayAndTime } from '../serial-date'
import { plain } from '../shown-number'

/**
 * The value of a cell of OpenDocument as a Danish reader would type it; see `shownNumber` for the same of other workbooks.
 *
 * @param shown the text that the program showed
 */
export function shownValue(attributes: Attributes, shown: string): string {
  switch (attributes['office:value-type'] ?? attributes['calcext:value-type']) {
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? 'ja' : 'nej'
    case 'date':
      return shownDate(attributes['office:date-value'] ?? '', shown)
    case 'time':
      return shown || shownDuration(attributes['office:time-value'] ?? '')
    case 'percentage':
      return `${plain(Number(attributes['office:value']) * 100)} %`
    case 'float':
    case 'currency':
      return shownFloat(attributes['office:value'] ?? '', shown)
    default:
      return asSeen(shown || (attributes['office:string-value'] ?? ''), undefined)
  }
}

function shownDate(value: string, shown: string): string {
  const time = timeOfIso(value)
  if (!time) return shown || value
  const hour = Math.floor(time.seconds / 3600)
  const minute = String(Math.floor(time.seconds / 60) % 60).padStart(2, '0')
  // A cell that shows the day alone means the day alone.
  const showsClock = new RegExp(`(?:${hour}|${hour % 12})[:.]${minute}`).test(shown)
  return shown === '' || showsClock ? dayAndTime(time) : time.day
}

/** PT37H30M00S as 37:30. */
function shownDuration(value: string): string {
  const match = /^PT(\d+)H(\d+)M(\d+)/.exec(value)
  if (!match) return value
  const [, hours = '', minutes = '', seconds = ''] = match
  return `${hours.replace(/^0+(?=\d\d)/, '')}:${minutes}${Number(seconds) > 0 ? `:${seconds}` : ''}`
}

/** A number, as it is shown when its digits are padded or divided: a telephone number keeps its zero. */
function shownFloat(value: string, shown: string): string {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return shown
  const digits = shown.replace(/\D/g, '')
  const isSameNumber = Number.isSafeInteger(number) && Number(digits) === number && digits !== ''
  const isPaddedOrDivided = /^[\d +/-]+$/.test(shown) && shown !== String(number)
  return isSameNumber && isPaddedOrDivided && number >= 0 ? shown : plain(number)
}
