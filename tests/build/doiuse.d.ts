/** What is used of doiuse, whose own types its package does not offer. */
declare module 'doiuse' {
  interface Usage {
    /** As caniuse calls it. */
    feature: string
    /** The browsers that do not know it; empty or absent when all do. */
    featureData: { missing?: string }
  }
  export default function doiuse(options: {
    browsers: readonly string[]
    onFeatureUsage: (usage: Usage) => void
  }): unknown
}
