// com.networknt:json-schema-validator, version 1
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;

class Tjek {
    public static void main(String[] arguments) throws Exception {
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        var schema = factory.getSchema(Files.readString(Path.of("straksmatch.bundle.json")));
        var registration = new ObjectMapper().readTree(Path.of("registrering.json").toFile());
        schema.validate(registration).forEach(System.out::println);
    }
}
