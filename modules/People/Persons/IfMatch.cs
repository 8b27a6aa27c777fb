using System.Globalization;
using Competence.Kernel;
using Microsoft.AspNetCore.Http;

namespace Competence.People.Persons;

/// <summary>The version that a change is based on: the ETag of what was read.</summary>
internal static class IfMatch
{
    public static readonly Refusal Missing = new(428, "http.428"), Stale = new(412, "people.changed-meanwhile");

    public static string Tag(long version) => $"\"{version}\"";

    /// <returns>Null where the header is missing or no version of ours.</returns>
    public static long? Version(HttpContext http) =>
        long.TryParse(http.Request.Headers.IfMatch.ToString().Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version : null;
}
