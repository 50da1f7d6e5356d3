/**
 * A listener for a text box, so that a pasted draft is answered without a further press. A word pasted into a draft is a part
 * of writing it: only a paste that is most of the text requests the verdict.
 *
 * @param onAsk called once the text is in the box
 */
export const askOnPaste = (onAsk: () => void): Pick<HTMLTextAreaElement, 'onpaste'> => ({
  onpaste: ({ clipboardData, currentTarget }) => {
    const box = currentTarget as HTMLTextAreaElement
    const arriving = clipboardData?.getData('text').length ?? 0
    setTimeout(() => {
      if (arriving * 2 > box.value.length) onAsk()
    })
  },
})
