import { formTexts } from '../../../api/form'
import { types } from '../../../api/element'
import { create } from '../create'

/** What can be registered, each with what it is for: a form with nothing in it begins here. */
export const createTypeCards = (onChoose: (name: string) => void): HTMLElement =>
  create(
    'ul',
    { className: 'kinds' },
    ...types
      .filter(({ holds }) => holds === undefined)
      .map(({ name, title }) =>
        create(
          'li',
          {},
          create(
            'button',
            {
              type: 'button',
              onclick: () => {
                onChoose(name)
              },
            },
            create('span', { className: 'title' }, title),
            create('small', {}, firstSentence(formTexts[name]?.['']?.hint ?? '')),
          ),
        ),
      ),
  )

const firstSentence = (text: string): string => text.split(/(?<=\.)\s/)[0] ?? ''
