/** A draft that is sound JSON, over several lines, with three findings that a slip elsewhere must not hide. */
export const draft = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": { "samtaledato": "2008-09-15", "registreringsdato": "2008-09-15" },
  "sagstype": "kontanthjælp",
  "matchkategori": 4
}
`

/** The findings of the draft as "code path", in the order of the text. */
export const findingsOfDraft = [
  'udslagsgivende-mangler /udslagsgivendeOmraader',
  'hentes-automatisk /stamdata',
  'ugyldig-vaerdi /sagstype',
]

/** A whole registration on one line, without any error. */
export const line =
  '{"registreringstype":"straksmatch","samtaletype":"1. henvendelse","registreringsoplysninger":{"samtaledato":"2008-09-15","registreringsdato":"2008-09-15"},"sagstype":"kontanthjælpssag","straksmatch":true}'
