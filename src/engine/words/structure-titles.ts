/** Titles of the structure codes, for their pages. A report uses the title of the field instead. */
export const structureTitles: Readonly<Record<string, string>> = {
  mangler: 'Et felt mangler',
  'ukendt-felt': 'Feltet kendes ikke',
  'forkert-type': 'Værdien er af en forkert slags',
  'ugyldig-vaerdi': 'Værdien er ikke på listen',
  'ugyldig-dato': 'Datoen er ikke en rigtig dato',
  'ugyldigt-format': 'Værdien er skrevet forkert',
  'tom-tekst': 'Feltet er tomt',
  'for-langt': 'Teksten er for lang',
  'for-faa': 'Listen har for få værdier',
  dubletter: 'Listen har den samme værdi mere end én gang',
  'hentes-automatisk': 'Feltet hentes automatisk',
}
