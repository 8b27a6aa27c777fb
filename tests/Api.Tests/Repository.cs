using System.Runtime.CompilerServices;

namespace Competence.Api.Tests;

internal static class Repository
{
    public static readonly string Root = Find();

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
