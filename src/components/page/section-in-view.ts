/**
 * Marks, in the list of what is on the page, the section that is being read: the last whose heading has come into the
 * upper part of the window.
 */
const UPPER = 0.2

const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]
const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))))

const observer = new IntersectionObserver(
  () => {
    const current = headings.findLastIndex(
      (heading) => heading && heading.getBoundingClientRect().top < innerHeight * UPPER,
    )
    for (const [index, link] of links.entries()) {
      if (index === current) link.ariaCurrent = 'true'
      else link.ariaCurrent = null
    }
  },
  { rootMargin: `0px 0px -${100 * (1 - UPPER)}%` },
)
for (const heading of headings) if (heading) observer.observe(heading)
