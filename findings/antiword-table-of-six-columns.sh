#!/bin/sh
# A table of six columns in a .doc: one would expect antiword to show every row. In a file that LibreOffice 7.4 writes, and
# reads back whole itself, antiword 0.37 leaves out the second row, without a word and with exit code 0; a table of five
# columns is shown whole. Needs Debian's antiword 0.37-16+deb12u1 or 0.37-16 and libreoffice-writer 7.4.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

case $(dpkg-query -W -f '${Version}' antiword 2>/dev/null) in 0.37-*) ;; *) echo 'needs antiword 0.37'; exit 2 ;; esac
case $(dpkg-query -W -f '${Version}' libreoffice-writer 2>/dev/null) in *7.4.*) ;; *) echo 'needs libreoffice-writer 7.4'; exit 2 ;; esac

convert() {
  soffice "-env:UserInstallation=file://$folder/profile" --headless "$@" >/dev/null 2>&1
}

seen=
for columns in 5 6; do
  {
    printf '<table border=1>'
    for row in 1 2 3; do
      printf '<tr>'
      for column in $(seq "$columns"); do printf '<td>r%sc%s</td>' "$row" "$column"; done
      printf '</tr>'
    done
    printf '</table>'
  } >table.html
  convert --infilter='HTML (StarWriter)' --convert-to 'doc:MS Word 97' table.html
  convert --convert-to 'txt:Text' table.doc
  office=$(grep -c '^.*r[123]c1$' table.txt || true)
  antiword=$(antiword -m UTF-8.txt table.doc | grep -c 'r[123]c1' || true)
  echo "$columns columns: LibreOffice reads back $office rows, antiword shows $antiword"
  seen="$seen$columns:$office:$antiword "
done
[ "$seen" = '5:3:3 6:3:2 ' ]
