/// <summary>The files of a use case, red on purpose: the decision refuses until somebody takes it.</summary>
static class NewSlice
{
    public static int Write(string root, string module, string feature, string useCase)
    {
        var (words, folder) = ($"Competence.{module}.{feature}", Path.Combine(root, "modules", module, feature));
        WriteNew(Path.Combine(folder, $"{useCase}.cs"), $$"""
            using Competence.Kernel;

            namespace {{words}};

            public sealed record {{useCase}}(Guid Id);

            public static class {{useCase}}Handler
            {
                public static Decision Decide({{useCase}} command) => Refusal.Conflict("{{module.ToLowerInvariant()}}.not-decided");
            }
            """);
        WriteNew(Path.Combine(root, "tests", $"{module}.Tests", feature, $"{useCase}Tests.cs"), $$"""
            using Competence.{{module}}.{{feature}};
            using FluentAssertions;
            using Xunit;

            namespace Competence.{{module}}.Tests.{{feature}};

            public sealed class {{useCase}}Tests
            {
                [Fact]
                public void It_is_decided() => {{useCase}}Handler.Decide(new(Guid.CreateVersion7())).Refusal.Should().BeNull();
            }
            """);
        return 0;
    }

    static void WriteNew(string file, string text)
    {
        if (File.Exists(file)) throw new Failed($"{file} exists already");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text + "\n");
        Console.WriteLine(file);
    }
}
