using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Requests;

public sealed record RequestMentoringRequest([property: RouteParam] Guid PersonId, [property: FromBody] MentoringRequestBody Body);

/// <param name="ProgrammeId">In which both take part.</param>
/// <param name="OtherId">Whom to ask.</param>
/// <param name="Message">1-1,000 characters; the two alone read it.</param>
/// <param name="IsMentor">True: one asks to be the mentor; in programmes alone where either side asks.</param>
public sealed record MentoringRequestBody(Guid ProgrammeId, Guid OtherId, string Message, bool IsMentor = false);

/// <param name="RelationshipId">What the request becomes once it is accepted.</param>
public sealed record MentoringRequestedView(Guid RelationshipId);

internal sealed class RequestMentoringValidator : Validator<RequestMentoringRequest>
{
    public RequestMentoringValidator()
    {
        RuleFor(r => r.Body.ProgrammeId).NotEmpty();
        RuleFor(r => r.Body.OtherId).NotEmpty();
        RuleFor(r => r.Body.Message).NotEmpty().MaximumLength(1000);
    }
}

/// <summary>Ask somebody to be one’s mentor, or one’s mentee</summary>
/// <remarks>
/// The one who is asked has seven days, and is reminded after three. A mentee has at most two requests that wait for an answer, in all
/// programmes together: 409 <c>mentoring.two-open-requests</c>.
/// </remarks>
internal sealed class RequestMentoringEndpoint(IMessageBus bus) : Endpoint<RequestMentoringRequest, MentoringRequestedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/mentoring/requests");
        Policies("mentoring-enrolment.write");
        Description(d => d.Produces<MentoringRequestedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RequestMentoringRequest request, CancellationToken ct)
    {
        var (relationship, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new RequestMentoring(relationship, body.ProgrammeId, request.PersonId, body.OtherId, body.IsMentor, body.Message), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/mentoring/relationships/{relationship}", new MentoringRequestedView(relationship))));
    }
}
