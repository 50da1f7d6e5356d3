import type { Course } from './course'

/** Makes of what is drawn from a course something that is drawn once: several rules ask for it, and the summary too. */
export function oncePerCourse<T>(draw: (course: Course) => T): (course: Course) => T {
  const drawn = new WeakMap<Course, T>()
  return (course) => {
    let result = drawn.get(course)
    if (result === undefined) drawn.set(course, (result = draw(course)))
    return result
  }
}
