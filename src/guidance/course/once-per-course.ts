import type { Course } from './course'

/** Memoises a function of the course: several rules and the summary use the same result. */
export function oncePerCourse<T>(compute: (course: Course) => T): (course: Course) => T {
  const results = new WeakMap<Course, T>()
  return (course) => {
    let result = results.get(course)
    if (result === undefined) results.set(course, (result = compute(course)))
    return result
  }
}
