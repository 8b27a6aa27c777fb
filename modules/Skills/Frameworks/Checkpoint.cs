using System.Globalization;

namespace Competence.Skills.Frameworks;

/// <summary>Where an import goes on: a phase, how far it has come in it, and how many rows have been rejected so far.</summary>
internal sealed record Checkpoint(string Phase, int Done = 0, int Rejected = 0)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Phase}:{Done}:{Rejected}");

    public static Checkpoint Read(string? text, string first) => text?.Split(':') is [var phase, var done, var rejected]
        ? new(phase, int.Parse(done, CultureInfo.InvariantCulture), int.Parse(rejected, CultureInfo.InvariantCulture))
        : new(first);
}
