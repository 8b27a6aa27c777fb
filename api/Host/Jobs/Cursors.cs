using System.Globalization;
using Competence.Kernel;

namespace Competence.Api.Jobs;

/// <summary>Where to read on: the place of the last item that was sent.</summary>
internal static class Cursors
{
    public static readonly Refusal Unreadable = new(400, "manners.cursor");

    public static bool Read<T>(string? cursor, T start, out T place) where T : IParsable<T>
    {
        place = start;
        return string.IsNullOrEmpty(cursor) || T.TryParse(cursor, CultureInfo.InvariantCulture, out place!);
    }
}
