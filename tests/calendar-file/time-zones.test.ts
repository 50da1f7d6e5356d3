import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { modtagelse } from '../cli/command-line.ts'

/** What the command line writes on a machine in some part of the world. */
const written = (zone: string, firstContact: string) =>
  modtagelse(['deadlines', '--first-contact', firstContact, '--format', 'ics'], '', undefined, {
    TZ: zone,
  })

/** Behind UTC, ahead of it, and where the clocks were put back on one of the nights between. */
const zones = ['America/New_York', 'Pacific/Auckland', 'Europe/Copenhagen']

describe.each(['2008-10-01', '2008-09-15'])('the days after %s', (firstContact) => {
  test.each(zones)('are the same in %s as anywhere', async (zone) => {
    const there = await written(zone, firstContact)
    expect(there).toEqual(await written('UTC', firstContact))
    expect(there).toMatchObject({ exitCode: 0, stderr: '' })
    const calendar = new ICAL.Component(ICAL.parse(there.stdout) as unknown[])
    const [first] = calendar.getAllSubcomponents('vevent')
    const due = firstContact === '2008-10-01' ? '2008-10-22' : '2008-09-25'
    expect(String(first?.getFirstPropertyValue('dtstart'))).toBe(due)
  })
})
