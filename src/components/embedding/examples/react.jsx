import { useEffect, useRef, useState } from 'react'

export function Kladdefelt({ type, onReport }) {
  const field = useRef(null)

  useEffect(() => {
    const element = field.current
    const hear = (event) => onReport(event.detail)
    element.addEventListener('modtagelse:validated', hear)
    return () => element.removeEventListener('modtagelse:validated', hear)
  }, [onReport])

  return <modtagelse-validator ref={field} type={type} name="kladde" />
}

export function Sag() {
  const [report, setReport] = useState(null)
  return (
    <>
      <Kladdefelt type="straksmatch" onReport={setReport} />
      <p>{report ? `${report.counts.error} fejl` : 'Intet er tjekket endnu.'}</p>
    </>
  )
}
