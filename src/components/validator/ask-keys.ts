/**
 * Listeners for a text box, so that a person can request the verdict without leaving it.
 *
 * @param onAsk called on Ctrl + Enter, and after a draft was pasted
 */
export const askKeys = (onAsk: () => void): Pick<HTMLTextAreaElement, 'onkeydown' | 'onpaste'> => ({
  onkeydown: ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) onAsk()
  },
  onpaste: ({ clipboardData, currentTarget }) => {
    const box = currentTarget as HTMLTextAreaElement
    const arriving = clipboardData?.getData('text').length ?? 0
    // A word pasted into a draft is a part of writing it: focus stays. A paste that is most of the text requests the
    // verdict, once the text is in the box.
    setTimeout(() => {
      if (arriving * 2 > box.value.length) onAsk()
    })
  },
})
