npx modtagelse validate registrering.json --profile complete --as-of 2008-09-20
