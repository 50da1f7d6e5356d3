/** Gathers the functions and tables of a generated program; what is written alike stands there once. */
export class Program {
  readonly #parts: string[] = []
  readonly #names = new Map<string, string>()

  /** Adds a declaration. */
  add(code: string): void {
    this.#parts.push(code)
  }

  /**
   * A function of one address that answers the address after what it has read, or -1.
   *
   * @param role what the name begins with
   * @param body uses and moves `p`
   * @returns the name
   */
  reader(role: string, body: string): string {
    return this.once(role, body, (name) => `function ${name}(p: i32): i32 {\n${body}\n}`)
  }

  /** A table of bytes. @returns the name, which stands for its address */
  table(role: string, bytes: readonly number[]): string {
    const list = bytes.join(',')
    return this.once(role, list, (name) => `const ${name} = <i32>memory.data<u8>([${list}])`)
  }

  /** A declaration that stands there once. @returns its name, which begins with the role */
  once(role: string, content: string, declare: (name: string) => string): string {
    const key = `${role} ${content}`
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `${role}${this.#names.size}`
    this.#names.set(key, name)
    this.#parts.push(declare(name))
    return name
  }

  toString(): string {
    return `${this.#parts.join('\n')}\n`
  }
}
