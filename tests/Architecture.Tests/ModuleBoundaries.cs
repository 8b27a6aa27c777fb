using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Competence.Architecture.Tests;

/// <summary>The project graph is the boundary: what a module does not reference it cannot call.</summary>
public sealed class ModuleBoundaries
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Modules() =>
        new(Directory.GetDirectories(Path.Combine(Root, "modules")).Select(d => Path.GetFileName(d)!));

    [Theory, MemberData(nameof(Modules))]
    public void A_module_references_only_mechanisms_and_contracts(string module)
    {
        Func<string, bool> allowed = module switch
        {
            "Kernel" => name => name.StartsWith("Patched.", StringComparison.Ordinal),
            _ when module.EndsWith(".Contracts", StringComparison.Ordinal) => _ => false,
            "Mail" => _ => false,
            "Changes" or "Sheets" or "Tables" => name => name == "Kernel",
            "Sealing" => name => name is "Kernel" or "Tables",
            _ => name => name is "Kernel" or "Changes" or "Mail" or "Sealing" or "Sheets" or "Tables" || name.EndsWith(".Contracts", StringComparison.Ordinal),
        };

        ReferencesOf(module).Where(name => !allowed(name)).Should().BeEmpty();
    }

    [Fact]
    public void There_are_modules_to_check() => Modules().Count.Should().BeGreaterThan(2);

    [Fact]
    public void The_kernel_stays_small() =>
        Assembly.Load("Competence.Kernel").GetExportedTypes().Should().HaveCountLessThanOrEqualTo(12);

    private static IEnumerable<string> ReferencesOf(string module) =>
        XDocument.Load(Path.Combine(Root, "modules", module, $"{module}.csproj"))
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
