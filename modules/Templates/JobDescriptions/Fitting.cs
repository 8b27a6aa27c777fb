using System.Text.RegularExpressions;
using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.JobDescriptions;

/// <summary>Whether what a description says fits its template and the catalogue.</summary>
internal static partial class Fitting
{
    /// <summary>The template without what it asks of skills: that is answered by the requirements, which have an importance too.</summary>
    public static TemplateContent InWords(this TemplateContent template) =>
        template with { Sections = [.. template.Sections.Select(s => s with { Questions = [.. s.Questions.Where(q => q.Kind != QuestionKind.SkillRating)] })] };

    /// <param name="skills">Of those that there are, whether they are in use.</param>
    /// <param name="asked">The version that holds: a skill that it asks need not be thrown out to change another.</param>
    public static Refusal? Misfit(this JobDescriptionContent content, TemplateContent template, IReadOnlyDictionary<Guid, bool> skills, JobVersion? asked)
    {
        var words = template.InWords();
        foreach (var section in words.Sections)
        {
            var keys = section.Questions.Select(q => q.Key).ToHashSet();
            if (section.Misfit(content.Answers.Where(a => keys.Contains(a.Key)).ToDictionary()) is { } misfit) return misfit;
        }
        return content.Answers.Keys.Except(words.Questions.Select(q => q.Key)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? Refusal.Conflict("templates.unknown-question", unknown)
            : content.Retired(skills, asked);
    }

    /// <summary>A skill that there is not, or that is not in use and was not asked before.</summary>
    public static Refusal? Retired(this JobDescriptionContent content, IReadOnlyDictionary<Guid, bool> skills, JobVersion? asked)
    {
        foreach (var skill in content.Requirements.Select(r => r.SkillId))
        {
            if (!skills.TryGetValue(skill, out var isInUse)) return Refusal.NotFound("templates.unknown-skill");
            if (!isInUse && asked?.Content.Requirements.Any(r => r.SkillId == skill) != true) return Refusal.Conflict("templates.skill-not-in-use");
        }
        return null;
    }

    /// <summary>What it must say before anybody is measured by it.</summary>
    public static Refusal? Incomplete(this JobDescriptionContent content, TemplateContent template)
    {
        var words = template.InWords();
        return words.Unanswered(words.Sections, content.Answers) is { } key ? Refusal.Conflict("templates.unanswered", key)
            : content.SsykCode() is { } code && !Ssyk().IsMatch(code) ? Refusal.Conflict("templates.no-ssyk")
            : content.Requirements.Count == 0 ? Refusal.Conflict("templates.no-requirements")
            : null;
    }

    /// <summary>SSYK 2012 at its finest.</summary>
    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex Ssyk();
}
