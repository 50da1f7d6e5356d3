/**
 * The number of a paragraph as one word, which the index does not take apart: "3.1.8" is "afsnit3x1x8". The index holds it
 * with every page that cites the paragraph.
 */
export const paragraphWord = (number: string): string => `afsnit${number.replaceAll('.', 'x')}`
