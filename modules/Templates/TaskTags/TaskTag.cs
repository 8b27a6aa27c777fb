using System.Text.RegularExpressions;

namespace Competence.Templates.TaskTags;

/// <summary>A word for something that people do at work and that rules ask about, such as <c>truck</c> or <c>hot-work</c>.</summary>
internal static partial class TaskTag
{
    public const int Most = 20;
    public const string Form = "a-z å ä ö 0-9 -, 1-40";

    public static bool IsOne(string? tag) => tag is { Length: <= 40 } && Word().IsMatch(tag);

    [GeneratedRegex("^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$")]
    private static partial Regex Word();
}
