using Competence.Kernel;
using FastEndpoints;

namespace Competence.Mentoring.Guides;

public sealed record ConversationGuidesView(IReadOnlyList<ConversationGuideView> Items);

/// <param name="Questions">In the order in which they can be asked.</param>
/// <param name="Tips">For whoever leads.</param>
public sealed record ConversationGuideView(
    GuideOccasion Occasion, LocalizedText Title, LocalizedText Purpose, IReadOnlyList<LocalizedText> Questions, IReadOnlyList<LocalizedText> Tips);

/// <summary>Conversation guides for mentors, coaches and those who lead a circle's meeting</summary>
internal sealed class ListGuidesEndpoint : EndpointWithoutRequest<ConversationGuidesView>
{
    public override void Configure()
    {
        Get("/mentoring/guides");
        Policies("mentoring-programme.read");
    }

    public override Task HandleAsync(CancellationToken ct) =>
        Send.OkAsync(new([.. Guide.All.Select(g => new ConversationGuideView(g.Occasion, g.Title, g.Purpose, g.Questions, g.Tips))]), ct);
}
