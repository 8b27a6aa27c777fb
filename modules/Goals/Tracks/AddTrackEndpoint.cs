using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Tracks;

public sealed record AddTrackRequest([property: FromBody] TrackBody Body);

/// <param name="TrackId">The new track.</param>
public sealed record TrackAddedView(Guid TrackId);

internal sealed class AddTrackValidator : Validator<AddTrackRequest>
{
    public AddTrackValidator() => RuleFor(r => r.Body).SetValidator(new TrackBodyValidator());
}

/// <summary>Put a track together</summary>
internal sealed class AddTrackEndpoint(IMessageBus bus) : Endpoint<AddTrackRequest, TrackAddedView>
{
    public override void Configure()
    {
        Post("/tracks");
        Policies("track.write");
        Description(d => d.Produces<TrackAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddTrackRequest request, CancellationToken ct)
    {
        var track = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetTrack(track, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/tracks/{track}", new TrackAddedView(track))));
    }
}
