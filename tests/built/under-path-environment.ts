/** The environment that a site under a path of its host is built in. */
export const underPathEnvironment = {
  BUILD_FOLDER: 'dist/under-path',
  SITE_URL: 'https://kommune.example/modtagelse/',
  SITE_CONTACT: 'hjaelp@kommune.example',
}
