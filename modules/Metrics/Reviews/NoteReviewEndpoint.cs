using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reviews;

public sealed record NoteReviewRequest([property: RouteParam] Guid ReviewId, [property: FromBody] NewReviewNote Body);

/// <param name="Text">1-5,000 characters of plain text.</param>
public sealed record NewReviewNote(string Text);

internal sealed class NoteReviewValidator : Validator<NoteReviewRequest>
{
    public NoteReviewValidator() => RuleFor(r => r.Body.Text).NotEmpty().MaximumLength(5000);
}

/// <summary>Add a note to a meeting that is closed, such as a correction</summary>
/// <remarks>Nothing of the meeting is changed.</remarks>
internal sealed class NoteReviewEndpoint(IMessageBus bus) : Endpoint<NoteReviewRequest>
{
    public override void Configure()
    {
        Post("/reviews/{ReviewId}/notes");
        Policies("review.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(NoteReviewRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new NoteReview(request.ReviewId, request.Body.Text.Trim(), Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
