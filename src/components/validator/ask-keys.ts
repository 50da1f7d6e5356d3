/**
 * A listener for a text box, so that a person can request the verdict without leaving it.
 *
 * @param onAsk called on Ctrl + Enter
 */
export const askKeys = (onAsk: () => void): Pick<HTMLTextAreaElement, 'onkeydown'> => ({
  onkeydown: ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) onAsk()
  },
})
