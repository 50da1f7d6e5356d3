import { expect, test } from 'vitest'
import { namedOrigin } from '../../../src/components/embedding/named-origin'

test.each(['https://sag.example', 'http://127.0.0.1:8080', 'https://a.sag.example:8443'])(
  '%s is the origin of a page',
  (text) => {
    expect(namedOrigin(text)).toBe(text)
  },
)

test.each([
  null,
  '',
  '*',
  'null',
  '/',
  'sag.example',
  'https://sag.example/',
  'https://sag.example/side',
  'https://sag.example:443',
  'https://bruger@sag.example',
  'HTTPS://sag.example',
  'javascript:alert(1)',
  'data:text/html,hej',
  'file:///etc',
  'blob:https://sag.example/1',
])('%s is none', (text) => {
  expect(namedOrigin(text)).toBeNull()
})
