/**
 * Makes the element a form field, like a `<textarea>`: the form gets its text under `name`, and whether it may be
 * submitted. Attributes: `name`, `required`, `disabled`.
 */
export abstract class FormParticipant extends HTMLElement {
  static readonly formAssociated = true

  readonly #internals = this.attachInternals()
  #problem = ''

  constructor() {
    super()
    // So that a label names the element.
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

  /** Moves focus to the verdict, when there is something to correct. */
  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  /**
   * Updates the value and validity that the form sees.
   * @param problem why the draft must not be submitted, in Danish; '' when it may. Default: the last given problem
   */
  syncFormState(problem = this.#problem): void {
    this.#problem = problem
    // Browsers store form values in the history of the tab: give none when there is no form.
    this.#internals.setFormValue(this.form && this.value)
    const valueMissing = this.hasAttribute('required') && !this.value.trim()
    this.#internals.setValidity(
      { valueMissing, customError: problem !== '' },
      valueMissing ? 'Indsæt en kladde.' : problem,
      // The verdict takes focus when the form reports the problem.
      this.shadowRoot?.querySelector<HTMLElement>('[part~=summary]') ?? this,
    )
  }

  formAssociatedCallback(): void {
    this.syncFormState()
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
