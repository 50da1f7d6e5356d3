#!/bin/sh
# A build step goes by the exit code. One would expect a validator that reports errors to end with another code than 0.
# sarif-multitool 5.7.0 ends its command `validate` with 0, whether it reports errors or not; with --rich-return-code too,
# which it offers for this command.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save @microsoft/sarif-multitool-linux@5.7.0 || exit 2

cat >faulty.sarif <<'END'
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": { "driver": { "name": "example", "informationUri": "https://example.invalid" } },
      "results": [
        {
          "message": { "text": "Et felt mangler." },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": { "uri": "æ.json" },
                "region": { "startLine": 0 }
              }
            }
          ]
        }
      ]
    }
  ]
}
END
for more in '' --rich-return-code; do
  code=0
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool \
    validate faulty.sarif $more >said || code=$?
  errors=$(grep -c ': error ' said || true)
  echo "validate $more: reports errors: $([ "$errors" -gt 0 ] && echo yes || echo no), ends with $code"
done >seen
cat seen

cat >stated <<'END'
validate : reports errors: yes, ends with 0
validate --rich-return-code: reports errors: yes, ends with 0
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
