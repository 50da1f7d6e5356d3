// Go's gojsonschema as Debian has it: a verdict a line, for schemas in FOLDER and registrations in a FILE.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	paths, err := filepath.Glob(os.Args[1] + "/*.json")
	must(err)
	texts := map[string]gojsonschema.JSONLoader{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		must(err)
		texts[strings.TrimSuffix(filepath.Base(path), ".json")] = gojsonschema.NewBytesLoader(text)
	}
	judges := map[string]*gojsonschema.Schema{}
	for slug, text := range texts {
		loader := gojsonschema.NewSchemaLoader()
		for other, otherText := range texts {
			if other != slug {
				must(loader.AddSchemas(otherText))
			}
		}
		judge, err := loader.Compile(text)
		must(err)
		judges[slug] = judge
	}
	format := "--showformat=${Version}"
	version, err := exec.Command("dpkg-query", "--show", format, "golang-github-xeipuuv-gojsonschema-dev").Output()
	must(err)
	// Without Debian's own number.
	fmt.Println(strings.Split(string(version), "-")[0])
	file, err := os.Open(os.Args[2])
	must(err)
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var judged struct{ Slug, Json string }
		must(json.Unmarshal(lines.Bytes(), &judged))
		result, err := judges[judged.Slug].Validate(gojsonschema.NewStringLoader(judged.Json))
		must(err)
		if result.Valid() {
			fmt.Println("accepts")
		} else {
			fmt.Println("refuses")
		}
	}
	must(lines.Err())
}
