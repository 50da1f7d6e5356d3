// go get github.com/santhosh-tekuri/jsonschema/v6
package main

import (
	"fmt"
	"os"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func main() {
	schema := jsonschema.NewCompiler().MustCompile("straksmatch.bundle.json")
	file, err := os.Open("registrering.json")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	registration, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		panic(err)
	}
	fmt.Println(schema.Validate(registration))
}
