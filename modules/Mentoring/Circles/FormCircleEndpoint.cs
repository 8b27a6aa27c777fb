using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record FormCircleRequest([property: RouteParam] Guid ProgrammeId, [property: FromBody] NewCircleBody Body);

/// <param name="CircleId">The new circle.</param>
public sealed record CircleFormedView(Guid CircleId);

internal sealed class FormCircleValidator : Validator<FormCircleRequest>
{
    public FormCircleValidator()
    {
        RuleFor(r => r.Body.Circle).NotNull().SetValidator(new CircleBodyValidator());
        RuleFor(r => r.Body.MemberIds).Must(ids => ids is not null && ids.Once(20)).WithMessage("0-20, ×1");
    }
}

/// <summary>Form a learning circle in a programme</summary>
/// <remarks>By those who run programmes, with those who begin it. Others who are enrolled may join while seats are free.</remarks>
internal sealed class FormCircleEndpoint(IMessageBus bus) : Endpoint<FormCircleRequest, CircleFormedView>
{
    public override void Configure()
    {
        Post("/mentoring/programmes/{ProgrammeId}/circles");
        Policies(CircleDoor.Run);
        Description(d => d.Produces<CircleFormedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(FormCircleRequest request, CancellationToken ct)
    {
        var circle = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(
            new FormCircle(circle, request.ProgrammeId, request.Body.Circle.Content(), request.Body.MemberIds, Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/mentoring/circles/{circle}", new CircleFormedView(circle))));
    }
}
