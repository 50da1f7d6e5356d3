/**
 * What a box for drafts listens to, so that a person can ask for the verdict without leaving it.
 *
 * @param onAsk called on Ctrl + Enter, and when a draft was pasted
 */
export const asking = (onAsk: () => void): Pick<HTMLTextAreaElement, 'onkeydown' | 'onpaste'> => ({
  onkeydown: ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) onAsk()
  },
  onpaste: ({ clipboardData, currentTarget }) => {
    const box = currentTarget as HTMLTextAreaElement
    const arriving = clipboardData?.getData('text').length ?? 0
    // A word pasted into a draft is a step in writing it: focus stays. A draft pasted in is a question;
    // it is answered when the text has arrived in the box.
    setTimeout(() => {
      if (arriving * 2 > box.value.length) onAsk()
    })
  },
})
