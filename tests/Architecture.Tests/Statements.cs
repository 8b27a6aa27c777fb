using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Competence.Architecture.Tests;

/// <summary>A connection goes from one request to the next as it is: what a statement sets or locks ends with its transaction.</summary>
public sealed class Statements
{
    private static readonly Regex Lasting = new(
        @"pg_(try_)?advisory_(lock|unlock)|\bset\s+(session|role|search_path)\b|set_config\([^)]*,\s*false\)|create\s+temp(orary)?\s+table\s+(?!.*on commit drop)|\blisten\s+\w+;",
        RegexOptions.IgnoreCase);

    [Fact]
    public void No_statement_outlives_its_transaction() =>
        new[] { "api/Host", "modules" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin|Internal)[\\/]"))
            .Where(file => Lasting.IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName).Should().BeEmpty();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
