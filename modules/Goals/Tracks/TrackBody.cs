using FluentValidation;

namespace Competence.Goals.Tracks;

/// <param name="Title">1-200 characters.</param>
/// <param name="Description">At most 5,000 characters.</param>
/// <param name="ItemIds">1-50 learning items, each once, in the order in which they are to be learnt from.</param>
/// <param name="IsOffered">False: nobody is led to it any more; what people have done stands.</param>
public sealed record TrackBody(string Title, IReadOnlyList<Guid> ItemIds, string? Description = null, bool IsOffered = true)
{
    internal TrackContent Content() => new(Title.Trim(), string.IsNullOrWhiteSpace(Description) ? null : Description.Trim(), ItemIds, IsOffered);
}

internal sealed class TrackBodyValidator : AbstractValidator<TrackBody>
{
    public TrackBodyValidator()
    {
        RuleFor(t => t.Title).NotEmpty().MaximumLength(200);
        RuleFor(t => t.Description).MaximumLength(5000);
        RuleFor(t => t.ItemIds).Must(ids => ids.Count is >= 1 and <= LearningTrack.MostItems && ids.Distinct().Count() == ids.Count).WithMessage("1-50, ×1");
    }
}
