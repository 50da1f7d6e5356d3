import { getCollection, type CollectionEntry } from 'astro:content'

/** The two parts of the source that answer questions, in its order. */
const groups = [
  { id: 'job-og-ydelse', name: 'Job og ydelse hver for sig' },
  { id: 'registrering', name: 'Registrering i it-systemerne' },
] as const

export interface QuestionGroup {
  id: string
  name: string
  questions: CollectionEntry<'spoergsmaal'>[]
}

/** The questions in the groups and the order of the source; a group without questions is left out. */
export async function questionGroups(): Promise<QuestionGroup[]> {
  const questions = await getCollection('spoergsmaal')
  return groups
    .map(({ id, name }) => ({
      id,
      name,
      questions: questions
        .filter(({ data }) => data.group === id)
        .sort((a, b) => a.data.order - b.data.order),
    }))
    .filter(({ questions }) => questions.length > 0)
}
