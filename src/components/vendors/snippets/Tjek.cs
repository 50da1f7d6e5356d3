// dotnet add package JsonSchema.Net
using System.Text.Json;
using Json.Schema;

var schema = JsonSchema.FromText(File.ReadAllText("straksmatch.bundle.json"));
using var registration = JsonDocument.Parse(File.ReadAllText("registrering.json"));
var result = schema.Evaluate(registration.RootElement);
Console.WriteLine(result.IsValid ? "OK" : "Fejl");
