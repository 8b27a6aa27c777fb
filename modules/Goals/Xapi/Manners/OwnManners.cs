namespace Competence.Goals.Xapi.Manners;

/// <summary>
/// Marks an operation of a protocol that others have written: it is strict in its own words, about query, headers and body alike.
/// </summary>
/// <param name="longest">The longest body, in bytes.</param>
/// <param name="contentTypes">What it takes; none where it takes no body.</param>
public sealed class OwnManners(long longest, params string[] contentTypes)
{
    public const int LongestJson = 8 * 1024 * 1024, LongestRequest = 50 * 1024 * 1024;

    public long Longest => longest;
    public IReadOnlyList<string> ContentTypes => contentTypes;
}
