using Newtonsoft.Json;

namespace UniAll.Contracts.Tests;

public sealed class VideoTaskTests
{
    [Theory]
    [InlineData(1773984104L, "2026-03-20T05:21:44+00:00")]
    [InlineData(0L, "1970-01-01T00:00:00+00:00")]
    [InlineData(1773984104000L, null)]
    [InlineData(long.MinValue, null)]
    [InlineData(null, null)]
    public void The_time_of_creation_is_a_time_too(long? seconds, string? time)
    {
        var task = new VideoTask { Id = "task_1", CreatedAt = seconds };

        Assert.Equal(time, task.CreatedAtTime?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(nameof(task.CreatedAtTime), JsonConvert.SerializeObject(task), StringComparison.Ordinal);
    }
}
