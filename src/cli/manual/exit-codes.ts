import { ExitCode } from '../exit-code'

/** What the exit codes mean, in words, for the manual. */
export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [ExitCode.ok, 'Der er ingen fejl. Der kan være advarsler og råd.'],
  [ExitCode.errorsFound, 'Der er fejl.'],
  [
    ExitCode.wrongUse,
    'Kommandoen er brugt forkert, eller en fil kan ikke læses, skrives eller tjekkes helt. ' +
      'Hvilken og hvorfor står på standard error; de andre filer er tjekket.',
  ],
  [ExitCode.failed, 'Programmet selv fejlede.'],
]
