/** The steps of the course of contact have the numbers of the guidance: 1 is the first contact, 7 what comes at any time. */
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7
