/**
 * What a form knows of the draft in it, as it knows of a `<textarea>`: its text under the element's `name`, and whether
 * it may be sent. Attributes: `name`, `required`, `disabled`.
 */
export abstract class FormParticipant extends HTMLElement {
  static readonly formAssociated = true

  readonly #internals = this.attachInternals()
  #problem = ''

  constructor() {
    super()
    // What a label around the element, or for it, is the name of.
    this.#internals.role = 'group'
  }

  abstract value: string

  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  get validity(): ValidityState {
    return this.#internals.validity
  }

  get validationMessage(): string {
    return this.#internals.validationMessage
  }

  get willValidate(): boolean {
    return this.#internals.willValidate
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }

  /** Moves focus to the verdict, when there is something to put right. */
  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  /**
   * Tells the form how the draft stands.
   * @param problem what keeps the draft from being sent, in words for the person; '' when nothing does; as it was told
   *   last when left out
   */
  tellForm(problem = this.#problem): void {
    this.#problem = problem
    // Browsers keep what a form holds in the history of the tab; without a form there is nothing to keep.
    this.#internals.setFormValue(this.form && this.value)
    const valueMissing = this.hasAttribute('required') && !this.value.trim()
    this.#internals.setValidity(
      { valueMissing, customError: problem !== '' },
      valueMissing ? 'Indsæt en kladde.' : problem,
      // What takes focus when the form asks for the draft to be put right: the verdict.
      this.shadowRoot?.querySelector<HTMLElement>('[part~=summary]') ?? this,
    )
  }

  formAssociatedCallback(): void {
    this.tellForm()
  }

  formDisabledCallback(isDisabled: boolean): void {
    ;(this.shadowRoot?.querySelector('fieldset') as HTMLFieldSetElement).disabled = isDisabled
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? ''
  }

  formStateRestoreCallback(text: string): void {
    this.value = text
  }
}
