curl -O {site}/schemas/v1/straksmatch.bundle.json
npm install ajv@8.20.0
