using FluentValidation;

namespace Competence.Templates.TaskTags;

/// <param name="Tags">0-20, each once: 1-40 small letters, figures and hyphens.</param>
public sealed record TaskTagsBody(IReadOnlyList<string> Tags);

/// <param name="Inherited">Of a person: those that come with the role that they have today.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record TaskTagsView(IReadOnlyList<string> Tags, IReadOnlyList<string> Inherited, long Version);

internal sealed class TaskTagsBodyValidator : AbstractValidator<TaskTagsBody>
{
    public TaskTagsBodyValidator()
    {
        RuleFor(t => t.Tags).NotNull().Must(tags => tags is null || tags.Count <= TaskTag.Most && tags.Distinct().Count() == tags.Count).WithMessage("0-20, ×1");
        RuleForEach(t => t.Tags).Must(TaskTag.IsOne).WithMessage(TaskTag.Form);
    }
}
